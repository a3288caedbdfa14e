package io.waymark.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.BiConsumer;

/** Takes a small file into memory, and stops reading as soon as it turns out larger than it may be, whatever it said. */
final class BoundedUpload implements UploadHandler {

    private static final long serialVersionUID = 1L;
    private static final long FORM_AROUND_IT = 64 * 1024;

    private final int largest;
    private final transient BiConsumer<String, byte[]> arrived;
    private final transient Runnable tooLarge;

    /**
     * Tells, in the window's own turn, what became of a file.
     *
     * @param largest in bytes
     */
    BoundedUpload(int largest, BiConsumer<String, byte[]> arrived, Runnable tooLarge) {
        this.largest = largest;
        this.arrived = arrived;
        this.tooLarge = tooLarge;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        byte[] bytes = event.getInputStream().readNBytes(largest + 1);
        if (bytes.length > largest) {
            event.reject();
            ui.access(tooLarge::run);
            return;
        }
        String name = event.getFileName();
        ui.access(() -> arrived.accept(name, bytes));
    }

    @Override
    public long getRequestSizeMax() {
        return largest + FORM_AROUND_IT;
    }
}
