@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package io.waymark.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
