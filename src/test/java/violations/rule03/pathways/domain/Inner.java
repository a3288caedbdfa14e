package violations.rule03.pathways.domain;

public record Inner(String step) {}
