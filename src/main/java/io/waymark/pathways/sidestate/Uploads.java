package io.waymark.pathways.sidestate;

import io.waymark.pathways.api.FindUpload;
import io.waymark.pathways.api.KeepUpload;
import io.waymark.pathways.api.Upload;
import io.waymark.pathways.api.UploadId;
import io.waymark.platform.json.Json;
import io.waymark.platform.privacy.PersonalCipher;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.tika.Tika;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Files people gave as evidence, sealed with their key. */
@Component
class Uploads {

    private static final String SHELF = "uploads";
    private static final int LONGEST_NAME = 120;
    private static final String UNKNOWN = "application/octet-stream";

    /** By content, and by name as well: documents, pictures and plain text; nothing a browser or an office would run. */
    private static final Set<String> ALLOWED = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/webp",
            "text/plain",
            "text/markdown",
            "text/x-web-markdown",
            "text/csv",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text");

    /** Read at the first upload: no start needs to wait for it. */
    private static final class FileTypes {
        static final Tika KNOWN = new Tika();
    }

    private final SideState sideState;
    private final PersonalCipher cipher;
    private final JsonMapper json = Json.mapper();

    Uploads(SideState sideState, PersonalCipher cipher) {
        this.sideState = sideState;
        this.cipher = cipher;
    }

    @CommandHandler
    UploadId keep(KeepUpload command) {
        if (command.content().length == 0) {
            throw Rejection.invalid(Problem.of("file-empty").at("file"));
        }
        if (command.content().length > KeepUpload.LARGEST) {
            throw new Rejection(
                    Rejection.Kind.TOO_LARGE,
                    List.of(Problem.of("file-too-large", KeepUpload.LARGEST / 1024 / 1024)
                            .at("file")));
        }
        String name = plainName(command.fileName());
        String type = FileTypes.KNOWN.detect(command.content(), name);
        requireAllowed(type);
        // A text called run.exe is no program, but whoever saves it has a file that says it is one.
        String named = FileTypes.KNOWN.detect(name);
        if (!named.equals(UNKNOWN)) {
            requireAllowed(named);
        }
        UploadId id = new UploadId(command.enrolment().value() + "." + UUID.randomUUID());
        byte[] clear = json.writeValueAsBytes(new Upload(name, type, command.content()));
        sideState.put(SHELF, id.value(), cipher.seal(command.person(), clear));
        return id;
    }

    @QueryHandler
    Upload find(FindUpload query) {
        if (!query.upload().value().startsWith(query.enrolment().value() + ".")) {
            throw Rejection.nothingHere();
        }
        return sideState
                .find(SHELF, query.upload().value())
                .flatMap(entry -> cipher.open(query.person(), entry.value()))
                .map(clear -> json.readValue(clear, Upload.class))
                .orElseThrow(Rejection::nothingHere);
    }

    private static void requireAllowed(String type) {
        if (!ALLOWED.contains(type)) {
            throw new Rejection(
                    Rejection.Kind.UNSUPPORTED,
                    List.of(Problem.of("file-type", type).at("file")));
        }
    }

    private static String plainName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\"<>|:*?]", "_").strip();
        return plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
    }
}
