package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.waymark.pathways.api.EvidenceKind;
import io.waymark.pathways.api.FindUpload;
import io.waymark.pathways.api.GivenAnswer;
import io.waymark.pathways.api.Upload;
import io.waymark.pathways.api.UploadId;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.Icons;
import java.io.ByteArrayInputStream;

/** What somebody wrote or showed at a step, shown to them again. */
final class GivenAnswers {

    private GivenAnswers() {}

    static Component of(GivenAnswer given, StepContext context) {
        Div answer = El.div(
                "stack s2",
                El.p("label", Words.text("given.on", context.viewer().moment(given.at()))));
        if (given.kind() == EvidenceKind.FILE && given.upload() != null) {
            answer.add(file(given.content(), given.upload(), context));
        } else if (given.kind() == EvidenceKind.LINK) {
            Anchor link = El.a(given.content(), "link", given.content());
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            answer.add(link);
        } else {
            answer.add(El.p("given map-voice", given.content()));
        }
        if (given.kind() == null) {
            answer.add(
                    El.p("s dim row tight keep", El.smallIcon(Icons.EYE_OFF), El.span("", Words.text("step.private"))));
        }
        return answer;
    }

    private static Component file(String name, UploadId upload, StepContext context) {
        DownloadHandler download = DownloadHandler.fromInputStream(event -> {
            Upload file = context.gateways()
                    .ask(new FindUpload(context.enrolment(), context.viewer().person(), upload));
            return new DownloadResponse(
                    new ByteArrayInputStream(file.content()), file.fileName(), file.mediaType(), file.content().length);
        });
        Anchor link = new Anchor(download, name);
        link.addClassName("link");
        return link;
    }
}
