@NullMarked
package io.waymark.accountability.domain;

import org.jspecify.annotations.NullMarked;
