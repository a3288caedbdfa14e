package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.waymark.accountability.api.FeedAddressView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "CalendarAddress", description = "A secret address that calendar programs read.")
record FeedAddressResponse(
        @Schema(description = "When it was made; absent if there is none.") @Nullable
        Instant since,

        @Schema(description = "The address; present only in the answer that makes it.") @Nullable
        String address) {

    static FeedAddressResponse of(FeedAddressView view) {
        return new FeedAddressResponse(view.since(), null);
    }

    static FeedAddressResponse of(FeedAddressView view, String address) {
        return new FeedAddressResponse(view.since(), address);
    }
}
