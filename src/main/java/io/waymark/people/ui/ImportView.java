package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.people.api.FindPrecedence;
import io.waymark.people.api.KeepRosterFile;
import io.waymark.people.api.RosterFileId;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.BoundedUpload;
import io.waymark.platform.ui.CsvLink;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Where a file of people is sent. What comes next has an address of its own, so that a reload and the way back lose nothing. */
@Route(value = ImportView.PATH, layout = MainLayout.class)
@RolesAllowed("SYS_ADMIN")
class ImportView extends Page implements BeforeEnterObserver {

    static final String PATH = "people/import";
    private static final long serialVersionUID = 1L;
    private static final int MB = 1024 * 1024;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Refusals refusals;

    ImportView(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.refusals = new Refusals(texts, viewer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title(getTranslation("csv.title"));
        refusals.clear();
        Div place = anew();
        place.add(
                El.div("head", El.div("", El.h1(getTranslation("csv.title")), El.p("dim", getTranslation("csv.lead")))),
                El.section(
                        "card",
                        El.h2("", getTranslation("csv.file")),
                        El.p("", getTranslation("csv.file.what")),
                        upload(),
                        refusals.place(),
                        El.p("s dim", getTranslation("csv.file.about", KeepRosterFile.LARGEST / MB)),
                        El.div("row", template())),
                LeadingNote.of(gateways.ask(new FindPrecedence()), viewer),
                ImportWords.columns());
    }

    private Component upload() {
        Upload upload = new Upload();
        upload.setUploadHandler(new BoundedUpload(
                KeepRosterFile.LARGEST, (name, bytes) -> arrived(upload, name, bytes), () -> tooLarge(upload)));
        upload.setMaxFileSize(KeepRosterFile.LARGEST);
        upload.addFileRejectedListener(rejected -> tooLarge(upload));
        UploadI18N words = new UploadI18N();
        String choose = getTranslation("csv.file.choose");
        words.setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose));
        String drop = getTranslation("csv.file.drop");
        words.setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop));
        words.setFile(new UploadI18N.File()
                .setRemove(getTranslation("evidence.file.remove"))
                .setRetry(getTranslation("evidence.file.retry"))
                .setStart(getTranslation("evidence.file.start")));
        upload.setI18n(words);
        upload.getElement().setAttribute("aria-label", getTranslation("csv.file"));
        return upload;
    }

    private void arrived(Upload upload, String name, byte[] bytes) {
        boolean kept = refusals.guard(() -> {
            RosterFileId file = gateways.send(new KeepRosterFile(name, bytes, viewer.now()));
            UI.getCurrent().navigate(ImportReadingView.path(file));
        });
        if (!kept) {
            upload.clearFileList();
        }
    }

    private void tooLarge(Upload upload) {
        upload.clearFileList();
        refusals.guard(() -> {
            throw new Rejection(
                    Rejection.Kind.TOO_LARGE, List.of(Problem.of("file-too-large", KeepRosterFile.LARGEST / MB)));
        });
    }

    private Component template() {
        return CsvLink.of(getTranslation("csv.template"), "people.csv", ImportWords.template());
    }
}
