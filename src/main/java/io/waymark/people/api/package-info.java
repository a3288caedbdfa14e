@NullMarked
package io.waymark.people.api;

import org.jspecify.annotations.NullMarked;
