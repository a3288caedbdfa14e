@NullMarked
package io.waymark.platform.i18n;

import org.jspecify.annotations.NullMarked;
