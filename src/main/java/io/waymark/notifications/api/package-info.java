@NamedInterface("api")
@NullMarked
package io.waymark.notifications.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
