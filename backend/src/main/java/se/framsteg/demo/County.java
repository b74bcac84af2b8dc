package se.framsteg.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import se.framsteg.access.Role;

/** The text of the county, {@code demo/county.yaml}, as it stands in the file. */
record County(
        String password,
        House coordinator,
        House qualityBody,
        EmploymentService employmentService,
        List<Municipality> municipalities,
        List<Enterprise> enterprises,
        List<String> given,
        List<String> family,
        List<String> purpose,
        List<String> goals) {

    record House(String name, String domain, String municipality, List<Colleague> people) {}

    record Colleague(String name, Set<Role> roles) {}

    record EmploymentService(String name, String domain, List<Office> offices) {}

    record Office(String name, String municipality, List<CaseOfficer> people) {}

    record CaseOfficer(String name, boolean lead) {}

    record Municipality(String code, String name, String domain, String unit, List<CaseOfficer> people) {}

    record Enterprise(
            String name,
            String domain,
            String municipality,
            String manager,
            String qualityAssurer,
            List<Workplace> units) {}

    /** @param areas codes of the validation catalogue's areas that are worked in here */
    record Workplace(String name, int places, List<String> areas, List<String> supervisors) {}

    static County read() {
        try (InputStream file = County.class.getResourceAsStream("/demo/county.yaml")) {
            Object text = new Load(LoadSettings.builder().build()).loadFromInputStream(file);
            return new ObjectMapper().convertValue(text, County.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
