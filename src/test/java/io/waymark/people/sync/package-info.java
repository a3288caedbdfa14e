@NullMarked
package io.waymark.people.sync;

import org.jspecify.annotations.NullMarked;
