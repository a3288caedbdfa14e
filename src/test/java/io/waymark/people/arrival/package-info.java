@NullMarked
package io.waymark.people.arrival;

import org.jspecify.annotations.NullMarked;
