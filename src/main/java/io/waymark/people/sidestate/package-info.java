@NullMarked
package io.waymark.people.sidestate;

import org.jspecify.annotations.NullMarked;
