package io.waymark.pathways.bundle;

import com.networknt.schema.path.NodePath;

/** How fields are named to authors: {@code stages[1].steps[0].title}; the empty text is the whole file. */
final class FieldPath {

    static final String ROOT = "";

    private FieldPath() {}

    static String field(String parent, String name) {
        String shown = Shown.cut(name);
        return parent.isEmpty() ? shown : parent + "." + shown;
    }

    static String item(String parent, int index) {
        return parent + "[" + index + "]";
    }

    static String of(NodePath path) {
        String field = ROOT;
        for (int i = 0; i < path.getNameCount(); i++) {
            Object element = path.getElement(i);
            field = element instanceof Integer index ? item(field, index) : field(field, String.valueOf(element));
        }
        return field;
    }

    /** The field that holds this one. */
    static String parent(String field) {
        return field.substring(0, Math.max(0, Math.max(field.lastIndexOf('.'), field.lastIndexOf('['))));
    }
}
