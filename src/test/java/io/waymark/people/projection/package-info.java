@NullMarked
package io.waymark.people.projection;

import org.jspecify.annotations.NullMarked;
