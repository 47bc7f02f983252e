import xml.sax
from xml.sax import handler, make_parser
from xml.sax.handler import feature_external_pes


def read(path, content_handler):
    parser = make_parser()
    parser.setFeature(handler.feature_external_ges, False)
    parser.setContentHandler(content_handler)
    parser.parse(path)


def parameter_entities(source):
    reader = xml.sax.make_parser()
    reader.setFeature(feature_external_pes, False)
    reader.parse(source)


def by_name(reader, source):
    reader.setFeature("http://xml.org/sax/features/external-general-entities", False)
    reader.parse(source)
