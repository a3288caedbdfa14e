@NullMarked
package io.waymark.pathways.domain;

import org.jspecify.annotations.NullMarked;
