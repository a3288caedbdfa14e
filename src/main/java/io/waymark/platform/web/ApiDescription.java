package io.waymark.platform.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description at {@code /v3/api-docs} says of every operation alike: how to sign in, how to retry, what may go wrong. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String KEY = "IdempotencyKey";
    private static final String BASIC = "basic";
    private static final String BEARER = "bearer";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Waymark")
                        .version("1")
                        .description(
                                "Pathways, enrolments, badges and commitments. Whatever is refused is refused with a problem detail"
                                        + " (RFC 9457) that names a stable code. What one may not see answers like what does not"
                                        + " exist."))
                // Without an address of its own, the description holds wherever it is served.
                .servers(List.of(new Server().url("/").description("This server")))
                .security(List.of(new SecurityRequirement().addList(BASIC), new SecurityRequirement().addList(BEARER)))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("Account and password (without the profile keycloak)."))
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")
                                        .description(
                                                "An access token of the realm for the audience waymark-api (profile"
                                                        + " keycloak): with the scope waymark:read for GET, waymark:write for all"
                                                        + " else.")));
    }

    @Bean
    OpenApiCustomizer commonToAll() {
        return api -> {
            ModelConverters.getInstance(true).readAll(ProblemBody.class).forEach(api.getComponents()::addSchemas);
            refusals().forEach(api.getComponents()::addResponses);
            api.getComponents().addParameters(KEY, key());
            for (PathItem path : api.getPaths().values()) {
                path.readOperationsMap().forEach(ApiDescription::complete);
            }
        };
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        boolean body = operation.getRequestBody() != null;
        boolean place = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "path".equals(parameter.getIn()));
        for (String status : refusals().keySet()) {
            boolean applies = switch (status) {
                case "404" -> place;
                case "409" -> method != PathItem.HttpMethod.GET;
                case "413", "415" -> body;
                default -> true;
            };
            if (applies) {
                operation
                        .getResponses()
                        .addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + status));
            }
        }
        if (method != PathItem.HttpMethod.GET) {
            operation.addParametersItem(new Parameter().$ref("#/components/parameters/" + KEY));
        }
    }

    private static Parameter key() {
        JsonSchema schema = new JsonSchema();
        schema.addType("string");
        schema.minLength(1).maxLength(200).pattern("^[!-~]+$");
        return new HeaderParameter()
                .name(IdempotencyFilter.HEADER)
                .required(false)
                .schema(schema)
                .description(
                        "Any text of your own for this one request. The same request with the same key is done once;"
                                + " for 24 hours it answers the same, with the header Idempotency-Replayed.");
    }

    private static Map<String, ApiResponse> refusals() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("400", "Not understood: malformed, of the wrong type, or with an unknown field.");
        meanings.put("401", "Not signed in.");
        meanings.put("403", "This needs a role you do not have, or a scope your token lacks.");
        meanings.put("404", "Nothing here, or nothing here for you: the two are the same on purpose.");
        meanings.put("406", "Not to be had in a form you accept.");
        meanings.put("409", "Does not fit how things stand.");
        meanings.put("413", "Too large.");
        meanings.put("415", "Not of a type that is taken.");
        meanings.put("429", "Too many wrong passwords in a row: wait half a minute.");
        meanings.put("422", "Something in it needs another look; errors names the fields.");
        meanings.put("500", "Our mistake; reference is its number.");
        meanings.put(
                "503", "Not ready yet, or nobody can check your token; the header Retry-After says when to ask again.");
        Map<String, ApiResponse> responses = new LinkedHashMap<>();
        meanings.forEach((status, meaning) -> responses.put(
                status,
                new ApiResponse()
                        .description(meaning)
                        .content(new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType()
                                                .schema(new JsonSchema().$ref("#/components/schemas/Problem"))))));
        return responses;
    }
}
