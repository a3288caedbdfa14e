/**
 * Drawings as inline SVG text: blazes, maps, profiles, signs and icons. They know neither Vaadin nor the domain, so that a
 * view, a certificate and a badge image draw the same thing from the same words. Every drawing is a pure function of its
 * arguments: the same badge has the same hill on every node and after every restart. Colours are tokens
 * ({@code var(--wm-...)}) only, and every text that comes in is escaped.
 */
@NullMarked
package io.waymark.platform.ui.drawing;

import org.jspecify.annotations.NullMarked;
