package io.waymark.platform.mongodb;

import java.util.List;
import java.util.function.Consumer;

/** One kind of what is carried over: how its rows are written, and how they are read back for the proof. */
public interface ImportedPart {

    /** Writes rows; those that are there already from an earlier try are written over by the same. */
    void write(List<ImportedRow> rows);

    /** Reads all rows as they are stored now. */
    void read(Consumer<ImportedRow> each);
}
