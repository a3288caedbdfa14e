@NullMarked
package io.waymark.pathways.ui;

import org.jspecify.annotations.NullMarked;
