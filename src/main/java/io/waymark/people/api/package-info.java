@NamedInterface("api")
@NullMarked
package io.waymark.people.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
