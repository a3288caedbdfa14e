package io.waymark.bench.due;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a filter says about single fields, as far as an index can make use of it: all of its parts must hold. */
record Question(Document fields) {

    private static final String MATCH = "$elemMatch";

    static Question of(Document filter) {
        Document fields = new Document();
        collect(filter, "", fields);
        return new Question(fields);
    }

    private static void collect(Document filter, String path, Document fields) {
        for (Map.Entry<String, Object> part : filter.entrySet()) {
            if (part.getKey().equals("$and")) {
                ((Collection<?>) part.getValue()).forEach(one -> collect((Document) one, path, fields));
            } else if (!part.getKey().startsWith("$")) {
                add(path + part.getKey(), part.getValue(), fields);
            }
        }
    }

    private static void add(String field, @Nullable Object says, Document fields) {
        if (says instanceof Document condition && condition.containsKey(MATCH)) {
            collect((Document) condition.get(MATCH), field + ".", fields);
        } else if (says instanceof Document condition && fields.get(field) instanceof Document there) {
            there.putAll(condition);
        } else {
            fields.put(field, says instanceof Document condition ? condition.cloneDeeply() : says);
        }
    }

    /** The value a field must have, or null if it may have several. */
    @Nullable
    Object value(String field) {
        Object says = fields.get(field);
        return says instanceof Document || says instanceof Collection ? null : says;
    }

    @Nullable
    Object from(String field) {
        return bound(field, "$gt", "$gte");
    }

    @Nullable
    Object to(String field) {
        return bound(field, "$lt", "$lte");
    }

    private @Nullable Object bound(String field, String one, String other) {
        if (!(fields.get(field) instanceof Document condition)) {
            return null;
        }
        Object bound = condition.get(one);
        return bound == null ? condition.get(other) : bound;
    }

    /** The values of the first fields, as long as each must have one. */
    List<@Nullable Object> first(List<String> names) {
        List<@Nullable Object> values = new ArrayList<>();
        for (String name : names) {
            Object value = value(name);
            if (value == null) {
                break;
            }
            values.add(value);
        }
        return values;
    }
}
