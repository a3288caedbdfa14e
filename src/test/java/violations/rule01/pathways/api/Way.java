package violations.rule01.pathways.api;

public class Way {}
