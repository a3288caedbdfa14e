package io.waymark.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.AuthenticationManagementResource;
import org.keycloak.representations.idm.ClientRepresentation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of the real Keycloak, for tests that have no browser. */
public final class KeycloakTokens {
    /** People's own programs get tokens by the code flow; a test takes the short way, which no client of the realm offers. */
    private static final String CLIENT = "only-for-tests";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final RealKeycloak keycloak;

    public KeycloakTokens(RealKeycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** A development user's access token with these scopes, such as {@code waymark:read}. */
    public String ofPerson(String user, String... scopes) {
        registerClient();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "password");
        form.put("client_id", CLIENT);
        form.put("username", user);
        form.put("password", RealKeycloak.PASSWORD);
        return token(RealKeycloak.REALM, form, scopes);
    }

    /** The access token of a client's own service account, such as {@code waymark-service}. */
    public String ofService(String client, String... scopes) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_id", client);
        form.put("client_secret", keycloak.secret(client));
        return token(RealKeycloak.REALM, form, scopes);
    }

    /** What a token says. */
    public static JsonNode claims(String token) {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    /** The token endpoint's answer to a form. */
    public HttpResponse<String> ask(String realm, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(keycloak.url() + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String token(String realm, Map<String, String> form, String... scopes) {
        if (scopes.length > 0) {
            form.put("scope", String.join(" ", scopes));
        }
        HttpResponse<String> answer = ask(realm, form);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("No token: " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).path("access_token").asString();
    }

    private void registerClient() {
        if (!keycloak.realm().clients().findByClientId(CLIENT).isEmpty()) {
            return;
        }
        ClientRepresentation client = new ClientRepresentation();
        client.setClientId(CLIENT);
        client.setPublicClient(true);
        client.setStandardFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(true);
        client.setFullScopeAllowed(true);
        client.setAuthenticationFlowBindingOverrides(Map.of("direct_grant", passwordAlone()));
        client.setDefaultClientScopes(List.of("basic", "acr", "profile", "email", "waymark-identity"));
        client.setOptionalClientScopes(List.of("waymark:read", "waymark:write"));
        keycloak.realm().clients().create(client).close();
    }

    /** The id of a flow that asks nobody for a one-time code. */
    private String passwordAlone() {
        AuthenticationManagementResource flows = keycloak.realm().flows();
        flows.copy("direct grant", Map.of("newName", CLIENT)).close();
        flows.getExecutions(CLIENT).stream()
                .filter(execution -> execution.getLevel() == 0 && execution.getAuthenticationFlow() != null)
                .forEach(execution -> flows.removeExecution(execution.getId()));
        return flows.getFlows().stream()
                .filter(flow -> flow.getAlias().equals(CLIENT))
                .findFirst()
                .orElseThrow()
                .getId();
    }
}
