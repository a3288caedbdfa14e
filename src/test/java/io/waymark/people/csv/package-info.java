@NullMarked
package io.waymark.people.csv;

import org.jspecify.annotations.NullMarked;
