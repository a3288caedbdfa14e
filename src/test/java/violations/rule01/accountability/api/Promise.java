package violations.rule01.accountability.api;

public record Promise(String action) {}
