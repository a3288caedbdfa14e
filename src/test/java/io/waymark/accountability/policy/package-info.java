@NullMarked
package io.waymark.accountability.policy;

import org.jspecify.annotations.NullMarked;
