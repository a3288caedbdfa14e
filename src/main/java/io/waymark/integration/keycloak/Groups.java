package io.waymark.integration.keycloak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Reads who is in which group: the members of each group, so that it takes a question a group and not one a user. */
final class Groups {

    private static final int PAGE = 500;

    private final KeycloakConnection connection;

    Groups(KeycloakConnection connection) {
        this.connection = connection;
    }

    /** The groups below the one at this path, of each user by their id; empty if there is no such group. */
    Optional<Map<String, List<GroupRepresentation>>> below(String path) {
        return at(path).map(parent -> {
            Map<String, List<GroupRepresentation>> ofUser = new HashMap<>();
            for (GroupRepresentation group : descendants(parent)) {
                members(group)
                        .forEach(user -> ofUser.computeIfAbsent(user, any -> new ArrayList<>())
                                .add(group));
            }
            return ofUser;
        });
    }

    /** Whoever is in the group at this path or in one below it; nobody if there is no such group. */
    Set<String> in(String path) {
        Set<String> users = new HashSet<>();
        at(path).ifPresent(parent -> {
            users.addAll(members(parent));
            descendants(parent).forEach(group -> users.addAll(members(group)));
        });
        return users;
    }

    private Optional<GroupRepresentation> at(String path) {
        String bare = path.replaceAll("^/+", "");
        return bare.isEmpty() ? Optional.empty() : connection.find(realm -> realm.getGroupByPath(bare));
    }

    private List<GroupRepresentation> descendants(GroupRepresentation parent) {
        List<GroupRepresentation> all = new ArrayList<>();
        List<GroupRepresentation> level = List.of(parent);
        while (!level.isEmpty()) {
            level = level.stream()
                    .filter(group -> group.getSubGroupCount() == null || group.getSubGroupCount() > 0)
                    .flatMap(group -> children(group).stream())
                    .toList();
            all.addAll(level);
        }
        return all;
    }

    private List<GroupRepresentation> children(GroupRepresentation group) {
        return pages(first ->
                connection.ask(realm -> realm.groups().group(group.getId()).getSubGroups(first, PAGE, true)));
    }

    private List<String> members(GroupRepresentation group) {
        List<UserRepresentation> members = pages(first ->
                connection.ask(realm -> realm.groups().group(group.getId()).members(first, PAGE, true)));
        return members.stream().map(UserRepresentation::getId).toList();
    }

    private static <T> List<T> pages(IntFunction<List<T>> read) {
        List<T> all = new ArrayList<>();
        List<T> page;
        do {
            page = read.apply(all.size());
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }
}
