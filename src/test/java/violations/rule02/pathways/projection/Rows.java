package violations.rule02.pathways.projection;

public class Rows {}
