package io.github.governance4j.examples.county.matters;
enum Action { X; boolean takes(String k){return true;} String word(){return "";} String keys(){return "";} }
