package io.waymark.pathways.bundle;

import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks what a zip says it holds, before anything of it is unpacked. */
final class ZipNames {

    private static final Pattern TEXT_FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,196}\\.md");

    /** What desktops add without being asked; left aside in silence, for its sender did not put it there. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private static final String LITTER_FOLDER = "__MACOSX/";

    private final Set<String> wanted = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private ZipNames() {}

    /**
     * The names of the files to unpack.
     *
     * @throws Rejection with every name that may not be there
     */
    static Set<String> check(ZipDirectory directory) {
        if (directory.count() > Zip.MOST_ENTRIES) {
            throw Rejection.invalid(Problem.of("bundle-zip-too-many-files", Zip.MOST_ENTRIES));
        }
        ZipNames names = new ZipNames();
        directory.entries().forEach(names::check);
        if (!names.wanted.contains(BundleFile.PATHWAY)) {
            names.problems.add(Problem.of("bundle-zip-without-pathway"));
        }
        if (!names.problems.isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, names.problems);
        }
        return names.wanted;
    }

    /** Whether a text of a step may be called so. */
    static boolean isText(String name) {
        return TEXT_FILE.matcher(name).matches();
    }

    private void check(ZipDirectory.Entry entry) {
        String name = entry.name();
        if (climbsOut(name)) {
            refuse("bundle-zip-path", name);
        } else if (entry.encrypted()) {
            refuse("bundle-zip-encrypted", name);
        } else if (!entry.isFolder() && !isLitter(name)) {
            if (!name.equals(BundleFile.PATHWAY) && !isText(name)) {
                refuse("bundle-zip-file-not-allowed", name);
            } else if (!wanted.add(name)) {
                refuse("bundle-zip-file-twice", name);
            }
        }
    }

    private void refuse(String code, String name) {
        problems.add(Problem.of(code, Shown.cut(name)));
    }

    private static boolean climbsOut(String name) {
        return name.isEmpty()
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(c -> c < ' ')
                || Arrays.asList(name.split("/", -1)).contains("..");
    }

    private static boolean isLitter(String name) {
        return name.startsWith(LITTER_FOLDER) || LITTER.contains(name.substring(name.lastIndexOf('/') + 1));
    }
}
