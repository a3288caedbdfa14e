/** Reads the files of people that HR systems and spreadsheets write. */
@NullMarked
package io.waymark.people.csv;

import org.jspecify.annotations.NullMarked;
