package se.framsteg.shared.contract;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where api-info says that the documentation is. When trying things out it is an interactive page; in production that page is
 * shut, and this one says where the contract lies.
 */
@ApplicationScoped
public class DocsPage {

    private static final int BEFORE_THE_INTERACTIVE_ONE = -1000;

    private final Template page;
    private final boolean interactive;

    DocsPage(
            @Location("contract/docs.html") Template page,
            @ConfigProperty(name = "quarkus.swagger-ui.enabled") boolean interactive) {
        this.page = page;
        this.interactive = interactive;
    }

    void listen(@Observes Router router) {
        if (!interactive) {
            String html = page.data("style", PlainPage.STYLE).render();
            router.get("/framsteg/v1/docs")
                    .order(BEFORE_THE_INTERACTIVE_ONE)
                    .handler(context -> PlainPage.answer(context, "text/html; charset=utf-8", html));
        }
    }
}
