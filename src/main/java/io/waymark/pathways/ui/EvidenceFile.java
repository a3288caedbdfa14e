package io.waymark.pathways.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.EvidenceKind;
import io.waymark.pathways.api.KeepUpload;
import io.waymark.pathways.api.UploadId;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.UploadField;
import io.waymark.platform.ui.drawing.Icons;
import org.jspecify.annotations.Nullable;

/** A file as evidence: kept under its owner's key as soon as it has arrived, sent with the step. */
final class EvidenceFile extends Div implements HasValidation {

    private static final long serialVersionUID = 1L;

    private static final int MB = 1024 * 1024;

    private final transient StepContext context;
    private final Paragraph state = El.p("s", "");
    private final Paragraph error = El.p("err", "");
    private transient @Nullable UploadId upload;
    private String name = "";

    EvidenceFile(StepContext context) {
        this.context = context;
        addClassNames("stack", "s2");
        Upload field = UploadField.of(
                Words.text("evidence.file"),
                Words.text("evidence.file.choose"),
                KeepUpload.LARGEST,
                this::arrived,
                this::tooLarge);
        field.setMaxFiles(1);
        field.addFileRemovedListener(removed -> {
            upload = null;
            state.setText("");
        });
        state.getElement().setAttribute("role", "status");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        add(
                El.p("label", Words.text("evidence.file")),
                field,
                El.p("help s dim", Words.text("evidence.file.help", KeepUpload.LARGEST / MB)),
                error,
                state);
    }

    Answer answer() {
        return new Answer.Evidence(EvidenceKind.FILE, name, upload);
    }

    private boolean arrived(String fileName, byte[] bytes) {
        setInvalid(false);
        context.refusals().field("file", this);
        return context.refusals().guard(() -> {
            upload = context.gateways()
                    .sendOnly(
                            new KeepUpload(context.enrolment(), context.viewer().person(), fileName, bytes));
            name = fileName;
            state.setText(Words.text("evidence.file.kept", fileName));
        });
    }

    private void tooLarge() {
        setErrorMessage(Words.text("rejection.file-too-large", KeepUpload.LARGEST / MB));
        setInvalid(true);
    }

    @Override
    public void setErrorMessage(String message) {
        error.removeAll();
        error.add(El.smallIcon(Icons.WARN), El.span("", message));
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
