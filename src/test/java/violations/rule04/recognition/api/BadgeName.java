package violations.rule04.recognition.api;

public record BadgeName(String value) {}
