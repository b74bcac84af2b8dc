package se.framsteg.shared.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import se.framsteg.shared.Link;
import se.framsteg.shared.Page;

/** The ways to the pages around, in the header too (RFC 8288), so that a client can page without reading the body. */
public class PageHeaders {

    @ServerResponseFilter
    public void link(ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Page<?> page) {
            add(answer, "first", page.links().first());
            add(answer, "next", page.links().next());
            add(answer, "prev", page.links().prev());
        }
    }

    private static void add(ContainerResponseContext answer, String relation, Link link) {
        if (link != null) {
            answer.getHeaders().add(HttpHeaders.LINK, "<" + link.href() + ">; rel=\"" + relation + "\"");
        }
    }
}
