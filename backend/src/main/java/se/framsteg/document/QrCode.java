package se.framsteg.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * An address as a picture for the telephone. A PNG, since a drawn (SVG) code becomes a figure without a text in the PDF.
 * Level M and a quiet zone of four modules, as the standard asks: it survives a coffee stain and a bad printer.
 */
public record QrCode(String address) {

    private static final int QUIET_ZONE = 4;
    private static final int PIXELS_PER_MODULE = 8;
    /** A longer address makes modules too small to read from a print of three centimetres. */
    private static final int LONGEST_ADDRESS = 120;

    public QrCode {
        if (address == null || address.isBlank() || address.length() > LONGEST_ADDRESS) {
            throw new IllegalArgumentException("A code holds an address of 1 to " + LONGEST_ADDRESS + " characters");
        }
    }

    public byte[] png() {
        try {
            // Asked for no size, the writer answers with one pixel a module; scaling evenly keeps every edge sharp.
            BitMatrix modules = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE));
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture(modules), "png", png);
            return png.toByteArray();
        } catch (WriterException e) {
            throw new IllegalArgumentException("The address does not fit a code", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For {@code <img src="{code.dataUri}" alt="...">}: a paper takes its pictures from within itself only. */
    public String dataUri() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png());
    }

    private static BufferedImage picture(BitMatrix modules) {
        int side = modules.getWidth() * PIXELS_PER_MODULE;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = modules.get(x / PIXELS_PER_MODULE, y / PIXELS_PER_MODULE);
                picture.setRGB(x, y, dark ? 0x000000 : 0xFFFFFF);
            }
        }
        return picture;
    }
}
