package se.framsteg.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.framsteg.shared.Sha256;

/**
 * Makes a paper of a filled template: PDF/UA-1 and PDF/A-3a in one file, with the fonts inside. The template is our own, in
 * well-formed XML without a doctype; {@code document/page.html} is the frame to start from. Only {@code data:image/png} is
 * taken as a picture; any other address is refused and nothing is fetched.
 */
@ApplicationScoped
public class AccessiblePdf {

    /** The name a template's style uses. */
    public static final String FONT_FAMILY = "Atkinson Hyperlegible Next";

    /**
     * Shown where the font has no sign. The font holds the letters of Latin script with all their marks, and the population
     * register writes every name in Latin script.
     */
    private static final String NO_SUCH_SIGN = "?";

    static {
        // It would write the addresses and styles of papers to the log; what matters is thrown.
        XRLog.setLoggingEnabled(false);
    }

    private final byte[] regular = resource("/document/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
    private final byte[] bold = resource("/document/fonts/AtkinsonHyperlegibleNext-Bold.ttf");
    private final byte[] colours = resource("/document/sRGB.icc");

    /** @throws UnusableTemplate when the template would give a paper that not everyone can read */
    public byte[] render(TemplateInstance page) {
        return render(page.render());
    }

    /** @throws UnusableTemplate when the markup would give a paper that not everyone can read */
    public byte[] render(String xhtml) {
        Markup markup = Markup.read(xhtml);
        List<String> refused = new ArrayList<>();
        try (PdfBoxRenderer renderer = renderer(markup, refused);
                PDDocument paper = renderer.createPDFKeepOpen()) {
            if (!refused.isEmpty()) {
                throw new UnusableTemplate(refused);
            }
            new PaperMetadata(markup.title(), markup.language()).writeOver(paper);
            paper.setDocumentId(fingerprint(xhtml));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            paper.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfBoxRenderer renderer(Markup markup, List<String> refused) {
        return new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(colours)
                .useFont(() -> new ByteArrayInputStream(regular), FONT_FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(bold), FONT_FAMILY, 700, FontStyle.NORMAL, true)
                .useReplacementText(NO_SUCH_SIGN)
                .useExternalResourceAccessControl(
                        (uri, type) -> allowed(uri, refused), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withW3cDocument(markup.document(), null)
                .buildPdfRenderer();
    }

    private static boolean allowed(String uri, List<String> refused) {
        boolean within = uri != null && uri.startsWith("data:image/png;base64,");
        if (!within) {
            refused.add("it reaches for " + uri);
        }
        return within;
    }

    /** The file's own id: the same words, the same id. */
    private static long fingerprint(String xhtml) {
        return ByteBuffer.wrap(Sha256.of(xhtml)).getLong();
    }

    private static byte[] resource(String path) {
        try (InputStream in = AccessiblePdf.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Not in the build: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
