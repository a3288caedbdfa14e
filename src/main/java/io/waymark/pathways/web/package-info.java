@NullMarked
package io.waymark.pathways.web;

import org.jspecify.annotations.NullMarked;
