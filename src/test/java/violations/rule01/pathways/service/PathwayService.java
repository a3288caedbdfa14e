package violations.rule01.pathways.service;

/** There is no package {@code service} in the layout. */
class PathwayService {}
