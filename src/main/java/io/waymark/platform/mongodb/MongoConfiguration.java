package io.waymark.platform.mongodb;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.waymark.platform.WrongSetting;
import io.waymark.platform.mongo.Generations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** One database for events and all that is made of them; a majority holds what is written, unless the address says otherwise. */
@Configuration(proxyBeanMethods = false)
@Profile("mongodb")
class MongoConfiguration {

    @Bean
    MongoClient mongoClient(ConnectionString address) {
        return MongoClients.create(settings(address));
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, ConnectionString address) {
        MongoDatabase database = client.getDatabase(nameIn(address));
        ImportMark.insistOnWhole(database);
        return database;
    }

    @Bean
    ConnectionString mongoAddress(MongodbProperties properties) {
        String uri = properties.uri();
        if (uri == null || uri.isBlank()) {
            throw new WrongSetting(
                    "The profile mongodb needs waymark.mongodb.uri, or WAYMARK_MONGODB_URI in the environment.",
                    "Set it to the address of MongoDB, as in mongodb://<host>/<database>.");
        }
        return new ConnectionString(uri);
    }

    static MongoClientSettings settings(ConnectionString address) {
        return MongoClientSettings.builder()
                .writeConcern(WriteConcern.MAJORITY)
                .readConcern(ReadConcern.MAJORITY)
                .applyConnectionString(address)
                .build();
    }

    static String nameIn(ConnectionString address) {
        String name = address.getDatabase();
        if (name == null) {
            throw new WrongSetting(
                    "The address of MongoDB names no database.",
                    "Add one to WAYMARK_MONGODB_URI, as in mongodb://<host>/<database>.");
        }
        return name;
    }

    @Bean
    Generations generations(MongoDatabase database) {
        return new Generations(database, false);
    }
}
