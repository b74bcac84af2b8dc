package se.framsteg.participant;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ParticipantLookup", description = "Vem som har numret hos er. / Who of yours has the number.")
record ParticipantLookup(
        @Schema(description = "Ingen eller en. / None or one.")
        List<ParticipantRow> items) {}
