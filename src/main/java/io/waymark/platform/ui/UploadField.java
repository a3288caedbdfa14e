package io.waymark.platform.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.BiPredicate;

/** Where one small file is chosen or dropped. A file that was not taken, or is too large, does not stay in its list. */
public final class UploadField {

    private UploadField() {}

    /**
     * Makes one.
     *
     * @param label what it is read out as
     * @param choose on its button
     * @param largest in bytes
     * @param arrived with the name and the content; answers whether it was taken
     */
    public static Upload of(
            String label, String choose, int largest, BiPredicate<String, byte[]> arrived, Runnable tooLarge) {
        Upload upload = new Upload();
        Runnable refused = () -> {
            upload.clearFileList();
            tooLarge.run();
        };
        upload.setUploadHandler(new BoundedUpload(
                largest,
                (name, bytes) -> {
                    if (!arrived.test(name, bytes)) {
                        upload.clearFileList();
                    }
                },
                refused));
        upload.setMaxFileSize(largest);
        upload.addFileRejectedListener(rejected -> refused.run());
        upload.setI18n(words(choose));
        upload.getElement().setAttribute("aria-label", label);
        return upload;
    }

    private static UploadI18N words(String choose) {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose));
        String drop = text("drop");
        words.setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop));
        words.setFile(new UploadI18N.File()
                .setRemove(text("remove"))
                .setRetry(text("retry"))
                .setStart(text("start")));
        return words;
    }

    private static String text(String key) {
        return I18NProvider.translate("upload." + key);
    }
}
