@NullMarked
package violations.rule10.pathways.ui;

import org.jspecify.annotations.NullMarked;
