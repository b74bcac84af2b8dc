package se.framsteg.certificate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "CertificateStatusChanges",
        description = "Vad som har hänt med intyget, senast först. / What has happened to it, last first.")
record CertificateChanges(
        @Schema(description = "Händelserna. / The changes.") List<CertificateChangeView> items) {}
