package violations.rule10.pathways.ui;

import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
class NullsAllowed {}
