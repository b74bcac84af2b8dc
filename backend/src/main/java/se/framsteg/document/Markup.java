package se.framsteg.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A filled template, read as XML, with what a screen reader needs looked for before the paper is made. What is missing here
 * is missing for good in the file, and whoever needs it cannot see that it is.
 */
final class Markup {

    private final Document document;

    private Markup(Document document) {
        this.document = document;
    }

    /** @throws UnusableTemplate when it is no XML, or lacks what the paper needs; all faults at once */
    static Markup read(String xhtml) {
        Markup markup = new Markup(parse(xhtml));
        List<String> faults = markup.faults();
        if (!faults.isEmpty()) {
            throw new UnusableTemplate(faults);
        }
        return markup;
    }

    Document document() {
        return document;
    }

    String language() {
        return document.getDocumentElement().getAttribute("lang");
    }

    String title() {
        NodeList titles = document.getElementsByTagName("title");
        return titles.getLength() == 0 ? "" : titles.item(0).getTextContent().strip();
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (language().isBlank()) {
            faults.add("html has no lang");
        }
        if (title().isBlank()) {
            faults.add("there is no title");
        }
        headingsInOrder(faults);
        everyHas(faults, "img", "alt");
        everyHas(faults, "th", "scope");
        everyHas(faults, "a", "title");
        return faults;
    }

    private void headingsInOrder(List<String> faults) {
        int level = 0;
        for (Element element : elements("*")) {
            if (!element.getTagName().matches("h[1-6]")) {
                continue;
            }
            int next = element.getTagName().charAt(1) - '0';
            if (next > level + 1 || (next == 1 && level > 0)) {
                faults.add("h" + next + " follows h" + level);
            }
            level = next;
        }
        if (level == 0) {
            faults.add("there is no heading");
        }
    }

    private void everyHas(List<String> faults, String tag, String attribute) {
        for (Element element : elements(tag)) {
            if (element.getAttribute(attribute).isBlank()) {
                faults.add(tag + " has no " + attribute);
            }
        }
    }

    private List<Element> elements(String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            // No doctype: then there are no entities that grow and none that fetch.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new UnusableTemplate(List.of("it is no well-formed XML"), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
