package io.waymark.platform.mongodb;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** One database for events and all that is made of them; a majority holds what is written, unless the address says otherwise. */
@Configuration(proxyBeanMethods = false)
@Profile("mongodb")
class MongoConfiguration {

    @Bean
    MongoClient mongoClient(ConnectionString address) {
        return MongoClients.create(MongoClientSettings.builder()
                .writeConcern(WriteConcern.MAJORITY)
                .readConcern(ReadConcern.MAJORITY)
                .applyConnectionString(address)
                .build());
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, ConnectionString address) {
        String name = address.getDatabase();
        if (name == null) {
            throw new IllegalStateException("waymark.mongodb.uri names no database, as in mongodb://<host>/<database>");
        }
        return client.getDatabase(name);
    }

    @Bean
    ConnectionString mongoAddress(MongodbProperties properties) {
        String uri = properties.uri();
        if (uri == null || uri.isBlank()) {
            throw new IllegalStateException(
                    "The profile mongodb needs waymark.mongodb.uri, or WAYMARK_MONGODB_URI in the environment");
        }
        return new ConnectionString(uri);
    }
}
