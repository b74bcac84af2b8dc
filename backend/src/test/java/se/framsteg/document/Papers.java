package se.framsteg.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Reads papers as their readers do: the standards' checker, the eye, the telephone's camera. */
public final class Papers {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Papers() {}

    /** The rules of the standard that the paper breaks; empty when it keeps them all. */
    public static List<String> faultsAgainst(PDFAFlavour flavour, byte[] paper) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static String text(byte[] paper) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a screen reader says: the text in the order of the tags, a picture by its text in brackets. */
    public static String readAloud(byte[] paper) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            Map<Integer, String> marked = new HashMap<>();
            // The papers read here have one page, so the marks of its content need no page to tell them apart.
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(0));
            extractor.getMarkedContents().forEach(content -> collect(content, marked));
            StringJoiner spoken = new StringJoiner(" ");
            say(document.getDocumentCatalog().getStructureTreeRoot(), marked, spoken);
            return spoken.toString().replaceAll("\\s+", " ").strip();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> marked) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, marked);
            }
        }
        marked.merge(content.getMCID(), text.toString(), String::concat);
    }

    private static void say(PDStructureNode node, Map<Integer, String> marked, StringJoiner spoken) {
        if (node instanceof PDStructureElement element && element.getAlternateDescription() != null) {
            spoken.add("[" + element.getAlternateDescription() + "]");
            return;
        }
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureNode inner -> say(inner, marked, spoken);
                case PDMarkedContentReference reference -> spoken.add(marked.get(reference.getMCID()));
                case Integer mark -> spoken.add(marked.get(mark));
                default -> {}
            }
        }
    }

    /** What a telephone held over the first page reads. */
    public static Optional<String> codeOnFirstPage(byte[] paper) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var picture = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                    .getText());
        } catch (NotFoundException e) {
            return Optional.empty();
        } catch (IOException | ReaderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A template that fills the frame {@code document/page}. */
    static TemplateInstance fill(String body) {
        return templates()
                .parse(
                        "{#include document/page}{#title}Ett papper{/title}{#body}" + body + "{/body}{/include}",
                        Variant.forContentType(Variant.TEXT_HTML))
                .instance();
    }

    /** The house's templates without the service, escaping as the service does. */
    public static Engine templates() {
        return Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(Papers::locate)
                .build();
    }

    private static Optional<TemplateLocation> locate(String id) {
        InputStream in = Papers.class.getResourceAsStream("/templates/" + id + ".html");
        if (in == null) {
            return Optional.empty();
        }
        return Optional.of(new TemplateLocation() {
            @Override
            public Reader read() {
                return new InputStreamReader(in, StandardCharsets.UTF_8);
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
            }
        });
    }
}
