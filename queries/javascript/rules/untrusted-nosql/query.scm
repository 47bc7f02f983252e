; A condition that is an object of the request, or has one in it: { "$ne": null } matches everybody.
(call_expression
  function: (member_expression property: (property_identifier) @method) @f
  arguments: (arguments . (_) @filter)
  (#any-of? @method "findOne" "findOneAndUpdate" "findOneAndDelete" "findOneAndRemove" "findOneAndReplace" "findByIdAndUpdate" "findByIdAndDelete" "updateOne" "updateMany" "deleteOne" "deleteMany" "replaceOne" "countDocuments" "geoSearch" "findAndModify")
  (#not-resolves? @f "mongodb.*" "mongoose.*" "mongojs.*" "monk.*" "mongoist.*" "sequelize.*" "typeorm.*" "@prisma/client.*")
  (#no-argument? @finding "where" 0)
  (#not-match? @finding "\\b(withRelated|transacting)\\b")
  (#tainted? "filter.*" "remote")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @method) @f
  arguments: (arguments . (_) @filter)
  (#any-of? @method "findOne" "findOneAndUpdate" "findOneAndDelete" "findOneAndRemove" "findOneAndReplace" "findByIdAndUpdate" "findByIdAndDelete" "updateOne" "updateMany" "deleteOne" "deleteMany" "replaceOne" "countDocuments" "geoSearch" "findAndModify")
  (#not-resolves? @f "mongodb.*" "mongoose.*" "mongojs.*" "monk.*" "mongoist.*" "sequelize.*" "typeorm.*" "@prisma/client.*")
  (#not-match? @filter "^[{]")
  (#tainted? @filter "remote")) @finding

; Where it is known to be MongoDB
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @filter)
  (#resolves? @f "mongodb.*" "mongoose.*" "mongojs.*" "monk.*" "mongoist.*")
  (#match? @f "\\.(find|findOne|findOneAnd\\w+|findById\\w*|update|updateOne|updateMany|remove|deleteOne|deleteMany|replaceOne|count|countDocuments|aggregate|exists|where|and|or|nor|geoSearch|findAndModify)$")
  (#tainted? "filter.*" "remote")) @finding

; db.collection('users').find(…), a collection under a name, and models: User.find(…)
(call_expression
  function: (member_expression object: (_) @object property: (property_identifier) @method) @f
  arguments: (arguments . (_) @filter)
  (#any-of? @method "find" "count" "remove" "update" "exists" "aggregate" "findById" "where" "distinct")
  (#not-resolves? @f "mongodb.*" "mongoose.*" "mongojs.*" "monk.*" "mongoist.*" "sequelize.*" "typeorm.*" "@prisma/client.*")
  (#match? @object "collection\\(|(?i:collection|coll|model|doc)s?(\\(\\))?$|^[A-Z][A-Za-z]+$|^(this\\.)?[a-z]+Model$|models?\\.|^(await )?db\\.[a-z]+$")
  (#not-match? @object "^(Array|Object|Reflect|Math|Promise|JSON)$")
  (#no-argument? @finding "where" 0)
  (#not-match? @finding "\\b(withRelated|transacting)\\b")
  (#tainted? "filter.*" "remote")) @finding
(call_expression
  function: (member_expression object: (_) @object property: (property_identifier) @method) @f
  arguments: (arguments . [(identifier) (member_expression) (subscript_expression)] @filter)
  (#any-of? @method "find" "count" "remove" "update" "exists" "aggregate" "findById" "where")
  (#not-resolves? @f "mongodb.*" "mongoose.*" "mongojs.*" "monk.*" "mongoist.*" "sequelize.*" "typeorm.*" "@prisma/client.*")
  (#match? @object "collection\\(|(?i:collection|coll|model|doc)s?(\\(\\))?$|^[A-Z][A-Za-z]+$|^(this\\.)?[a-z]+Model$|models?\\.|^(await )?db\\.[a-z]+$")
  (#not-match? @object "^(Array|Object|Reflect|Math|Promise|JSON)$")
  (#not-match? @filter "^[{]")
  (#tainted? @filter "remote")) @finding

; Second arguments: an update, and what distinct asks for
(call_expression
  function: (member_expression property: (property_identifier) @method) @f
  arguments: (arguments . (_) . (_) @filter)
  (#eq? @method "distinct")
  (#tainted? "filter.*" "remote")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @method) @f
  arguments: (arguments . (_) . [(identifier) (member_expression)] @filter)
  (#any-of? @method "findByIdAndUpdate" "findOneAndUpdate")
  (#not-match? @filter "^[{]")
  (#tainted? @filter "remote")) @finding
(new_expression
  constructor: (_) @f
  arguments: (arguments (_) @filter)
  (#resolves? @f "mongoose.Query")
  (#tainted? "filter.*" "remote")) @finding

; A condition in a variable, one of whose entries is from the request
(call_expression
  function: (member_expression object: (_) @model property: (property_identifier) @method) @f
  arguments: (arguments . (identifier) @filter)
  (#any-of? @method "findOne" "findOneAndUpdate" "findOneAndDelete" "updateOne" "updateMany" "deleteOne" "deleteMany" "countDocuments")
  (#match? @model "^[A-Z]")
  (#not-resolves? @f "mongodb.*" "mongoose.*" "mongojs.*" "monk.*" "mongoist.*" "sequelize.*" "typeorm.*" "@prisma/client.*")
  (#not-match? @filter "(?i)options|where|query(Builder|Params)|include|attributes")
  (#not-tainted? @filter "remote")
  (#not-tainted? "filter.where.*" "remote")
  (#tainted? "filter.*" "remote")) @finding
