package se.framsteg.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A template that not everyone could read, or that reaches outside itself, becomes no paper at all. */
class ATemplateThatShutsSomeoneOutTest {

    private final AccessiblePdf pdf = new AccessiblePdf();

    private static String page(String body) {
        return page("", body);
    }

    private static String page(String head, String body) {
        return "<html lang='sv'><head><title>Ett papper</title>"
                + "<style>body { font-family: 'Atkinson Hyperlegible Next' }</style>" + head
                + "</head><body><h1>Hej</h1>"
                + body + "</body></html>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><head><title>Papper</title></head><body><h1>Hej</h1></body></html>|html has no lang",
                "<html lang='sv'><head><title> </title></head><body><h1>Hej</h1></body></html>|there is no title",
                "<html lang='sv'><head><title>P</title></head><body><p>Hej</p></body></html>|there is no heading",
                "<html lang='sv'><head><title>P</title></head><body><h2>Hej</h2></body></html>|h2 follows h0",
                "<html lang='sv'><head><title>P</title></head><body><h1>a</h1><h3>b</h3></body></html>|h3 follows h1",
                "<html lang='sv'><head><title>P</title></head><body><h1>a</h1><h1>b</h1></body></html>|h1 follows h1",
                "<html lang='sv'><head><title>P</title></head><body><h1>a</h1><img/></body></html>|img has no alt",
                "<html lang='sv'><head><title>P</title></head><body><h1>a</h1><a href='#b'>b</a></body></html>|a has no title",
                "<html lang='sv'><head><title>P</title></head><body><h1>a</h1><br></body></html>|it is no well-formed XML"
            })
    void isToldWhatItLacks(String xhtml, String fault) {
        assertThatThrownBy(() -> pdf.render(xhtml))
                .asInstanceOf(type(UnusableTemplate.class))
                .satisfies(refusal -> assertThat(refusal.faults()).containsExactly(fault));
    }

    @Test
    void isToldAllItLacksAtOnce() {
        assertThatThrownBy(() -> pdf.render("<html><body><h2>Hej</h2><table><tr><th>a</th></tr></table></body></html>"))
                .asInstanceOf(type(UnusableTemplate.class))
                .satisfies(refusal -> assertThat(refusal.faults())
                        .containsExactly("html has no lang", "there is no title", "h2 follows h0", "th has no scope"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|<img src='http://127.0.0.1:%d/a.png' alt='a'/>",
                "''|<div style='background-image: url(http://127.0.0.1:%d/a.png)'>a</div>",
                "<style>@import url(http://127.0.0.1:%d/a.css);</style>|<p>a</p>",
                "<style>@font-face { font-family: a; src: url(http://127.0.0.1:%d/a.ttf) } p { font-family: a }</style>|<p>a</p>",
                "<link rel='stylesheet' type='text/css' href='http://127.0.0.1:%d/a.css'/>|<p>a</p>"
            })
    void reachesNoOtherMachine(String head, String body) throws Exception {
        AtomicInteger calls = new AtomicInteger();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        elsewhere.start();
        try {
            int port = elsewhere.getAddress().getPort();
            String reaching = page(head.formatted(port), body.formatted(port));

            assertThatThrownBy(() -> pdf.render(reaching))
                    .isInstanceOf(UnusableTemplate.class)
                    .hasMessageContaining("it reaches for http://127.0.0.1");
            assertThat(calls).hasValue(0);
        } finally {
            elsewhere.stop(0);
        }
    }

    @Test
    void readsNoFileOfTheMachine(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("hemligt.css"), "h1 { content: 'hemligt' }");

        assertThatThrownBy(() -> pdf.render(page("<img alt='a' src='" + secret.toUri() + "'/>")))
                .isInstanceOf(UnusableTemplate.class);
    }

    @Test
    void bringsNoEntities(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("hemligt.txt"), "hemligt");

        assertThatThrownBy(() -> pdf.render(
                        "<!DOCTYPE html [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>" + page("<p>&x;</p>")))
                .isInstanceOf(UnusableTemplate.class);
    }
}
