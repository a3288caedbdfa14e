@NullMarked
package io.waymark.platform.accounts;

import org.jspecify.annotations.NullMarked;
